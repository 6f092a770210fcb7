#include "CMail.h"
