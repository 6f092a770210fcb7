extension WorkingCalendar {
  /// What counts and what does not between two moments, in order and without gaps.
  ///
  /// - Parameter limit: How many are told at most; what remains is one stretch that is not listed.
  public func stretches(
    from start: Instant, to end: Instant, limit: Int = 1000
  ) -> [WorkingStretch] {
    guard end > start else { return [] }
    guard !isAlways else {
      let worked = elapsed(from: start, to: end)
      return [WorkingStretch(start: start, end: end, reason: .always, worked: worked)]
    }
    var list = StretchList(next: start)
    for stretch in LocalStretches(from: start, to: end, zone: zone, hours: hours) {
      var moment = stretch.local.lowerBound
      while moment < stretch.local.upperBound, list.stretches.count < limit {
        let day = moment.floorDivided(by: WorkingHours.day)
        let stop = min(stretch.local.upperBound, (day + 1) * WorkingHours.day)
        append(day, moment..<stop, offset: stretch.offset, to: &list)
        moment = stop
      }
      guard list.stretches.count < limit else { break }
    }
    if list.next < end {
      let worked = elapsed(from: list.next, to: end)
      list.append(until: end, worked > 0 ? .notListed : .outsideHours, worked: worked)
    }
    return list.stretches
  }

  /// The parts of one day by the wall clock.
  private func append(
    _ day: Int64, _ range: Range<Int64>, offset: Int64, to list: inout StretchList
  ) {
    let date = CivilDate(daysSinceEpoch: day)
    let special = specialDays[date]
    let windows = hours.windows(on: day)
    let closed: WorkingStretch.Reason =
      if let holiday = special?.holiday {
        .holiday(holiday)
      } else if special != nil {
        .specialHours(date)
      } else {
        windows.isEmpty ? .dayOff : .outsideHours
      }
    for window in windows {
      let midnight = day * WorkingHours.day
      let opens = max(range.lowerBound, midnight + window.opens * 1000)
      let closes = min(range.upperBound, midnight + window.closes * 1000)
      guard opens < closes else { continue }
      list.append(until: Instant(milliseconds: opens - offset), closed, worked: 0)
      list.append(
        until: Instant(milliseconds: closes - offset), .window(window, date),
        worked: closes - opens)
    }
    list.append(until: Instant(milliseconds: range.upperBound - offset), closed, worked: 0)
  }
}

/// Stretches without gaps, neighbours for one reason made one.
private struct StretchList {
  var stretches: [WorkingStretch] = []
  var next: Instant

  init(next: Instant) { self.next = next }

  mutating func append(until end: Instant, _ reason: WorkingStretch.Reason, worked: Int64) {
    guard end > next else { return }
    if let last = stretches.last, last.reason == reason {
      stretches[stretches.count - 1].end = end
      stretches[stretches.count - 1].worked += worked
    } else {
      stretches.append(WorkingStretch(start: next, end: end, reason: reason, worked: worked))
    }
    next = end
  }
}
