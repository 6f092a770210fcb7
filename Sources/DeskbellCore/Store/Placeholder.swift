import CDigest
import DeskbellText
import GRDB
import Yams
