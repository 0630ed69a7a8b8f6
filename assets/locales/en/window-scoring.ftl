# scoring and committees in the window
window-nav-selection = Selection
window-score-title = Scoring
window-score-call = Call
window-score-none = No call is scored
window-score-none-words = A call with a scoring grid brings its list of applications here.
window-score-mine = My assessments
window-score-interests = Interests
window-score-progress = Progress
window-score-ranking = Ranking
window-score-declare-title = The call's list
window-score-declare = Declare interests
window-score-declare-lead = Tick every application in which you have an interest, say which, and sign once for the whole list. What is not ticked is declared free of interest.
window-score-fresh =
    { $n ->
        [one] One application is not declared about yet.
       *[other] { $shown } applications are not declared about yet.
    }
window-score-declare-none = No application of this call is on its way.
window-score-number = Number
window-score-name = Name
window-score-interest = Interest
window-score-ground = Ground
window-score-have = I have an interest
window-score-have-none = Declared: none
window-score-choose = Choose
window-score-declare-says = You sign over { $all } applications: no interest in { $none }, an interest in { $some }.
window-score-declare-follows = You do not score the ones with an interest; what you were given of them goes to somebody else.
window-score-sign = Sign
window-score-to-do = To do
window-score-done = Done
window-score-nothing = Nothing waits for you.
window-score-none-done = Nothing submitted yet.
window-score-undeclared = Declare first
window-score-waits = Waits for you
window-score-first =
    { $n ->
        [one] Declare your interests first: one assessment waits for it.
       *[other] Declare your interests first: { $shown } assessments wait for it.
    }
window-score-waiting = Assessments
window-score-waiting-words = Yours to score
window-score-read = Read the application
window-score-remark = Remark on the whole
window-score-total = Total
window-score-pass = Pass mark: { $pass }.
window-score-open =
    { $n ->
        [one] One criterion has no points.
       *[other] { $shown } criteria have no points.
    }
window-score-kept = Kept in the vault; not submitted.
window-score-submit = Submit
window-score-keys = Type the points, or use the up and down keys.
window-score-submit-says = You submit { $total } of { $most } points for { $number }, signed with your key.
window-score-submit-final = This is final: the points are not changed afterwards, by anybody.
window-score-is-final = Submitted and signed; final.
window-score-vulnerability = The points of the confirmed vulnerability, the same for every assessor.
window-score-points = Points, 0 to { $most }
window-score-range = A whole number from 0 to { $most }.
window-score-why = Why
window-score-why-demanded = No points, or all of them: say why.
window-score-why-missing = Say why.
window-score-assign = Name assessors
window-score-assign-words =
    { $n ->
        [one] Each eligible application gets one assessor,
       *[other] Each eligible application gets { $shown } assessors,
    } and one more where two are too far apart. Work is spread evenly; nobody gets what they entered or declared an interest in.
window-score-given-out =
    { $n ->
        [0] Nothing to give out.
        [one] One assessment given out.
       *[other] { $shown } assessments given out.
    }
window-score-short = Still short of assessors: { $numbers }. Name more officers.
window-score-opened = Scores are open of { $open } of { $all } applications.
window-score-blind = Nobody sees points of the others before the last assessor has submitted.
window-score-stage = Stage
window-score-submitted = Submitted
window-score-average = Average
window-score-spread = Spread
window-score-wide = wide
window-score-passes = Passes
window-score-fails = Below the pass mark
window-score-yes = Yes
window-score-no = No
window-score-beside = Assessors beside one another
window-score-assessor = Assessor
window-score-scored = Scored
window-score-against = Above the others
window-score-outlier = Far from the others
window-score-tie-rules = Equal averages: { $rules }.
window-score-tied = equal
window-score-rank = Rank
window-score-ranking-none = No scores are open yet.
window-score-asked = Asked for
window-score-state = State
window-score-was = was { $rank }
window-score-what-if = What if
window-score-what-if-words = Other weights in percent of a criterion's points, and another pass mark. Nothing is changed; that it was asked is written down.
window-score-whole = A whole number.
window-score-pass-mark = Pass mark
window-score-ask = Show
window-score-supposed = This is only a supposition: the ranking with other weights.
window-score-as-it-is = The ranking as it is
window-seat-title = Committees
window-seat-open = Call a session
window-seat-papers = Signed minutes and papers
window-seat-add-paper = Attach a paper
window-seat-minutes-missing = The session is closed, and its signed minutes are not attached yet. They are the evidence of what was decided.
window-seat-open-words = The agenda is what waits for the committee, in the order of the ranking.
window-seat-none = No session yet
window-seat-none-words = Committees meet here: the municipal one advises, the approval committee decides.
window-seat-number = Session
window-seat-committee = Committee
window-seat-position = Nr
window-seat-day = Day
window-seat-last-day = Last day to answer
window-seat-said = Said
window-seat-closed = Closed { $day }
window-seat-closed-by = Closed and signed on { $day } by { $who }. What it said stands.
window-seat-under-way = Under way
window-seat-municipality = Municipality
window-seat-mode = How it meets
window-seat-place = Place
window-seat-close = Close and sign
window-seat-agenda = Agenda
window-seat-agenda-none = Nothing waits for this committee. Add an application by its number.
window-seat-add = Add to the agenda
window-seat-members = Members
window-seat-members-none = No members yet. Add who sits, for whom they speak and what they may do.
window-seat-member = Member
window-seat-member-add = Add a member
window-seat-body = Speaks for
window-seat-capacity = May
window-seat-present = Present
window-seat-there = Present
window-seat-absent = Absent
window-seat-answered = Answered in time
window-seat-recused = Keeps out of
window-seat-recuse = Keep out
window-seat-recuse-words = Who has an interest in a case keeps out of it and does not vote on it.
window-seat-case = Case
window-seat-change = Change
window-seat-balance = What is left of the money
window-seat-line = Line { $code } { $title }
window-seat-of-call = Call { $number }
window-seat-quota = Quota: { $name }
window-seat-left = { $left } left of { $most }
window-seat-promised = { $sum } promised
window-seat-adds = this session { $sum }
window-seat-over = { $over } more than there is
window-seat-least = At least { $least } is meant for it.
window-seat-room = Room is made by taking back: { $numbers }
window-seat-opinion = Municipal committee: { $said }
window-seat-vulnerability = Vulnerability: { $points } points
window-seat-amount = Amount granted
window-seat-amount-hint = Left empty: as asked for, { $sum }.
window-seat-reason = Reason
window-seat-reason-demanded = Say why: the applicant has a right to the reason.
window-seat-conditions = Conditions
window-seat-votes =
    { $n ->
        [one] Votes (one may vote)
       *[other] Votes ({ $shown } may vote)
    }
window-seat-for = For
window-seat-against = Against
window-seat-abstained = Abstained
window-seat-keep = Keep
window-seat-unsay = Take back
window-seat-remove = Off the agenda
window-seat-grants = Granted together
window-seat-voted = Members present with a vote
window-seat-close-decides = Your signature carries all of this out at once: each application moves, agreements get their numbers. It is not taken back.
window-seat-close-advises = Your signature makes this the committee's opinion. No application moves by it. It is not taken back.
window-seat-unsaid =
    { $n ->
        [one] Nothing is said yet of one case.
       *[other] Nothing is said yet of { $shown } cases.
    }
window-seat-exceeds = Why more may be promised than there is
window-seat-exceeds-hint = { $over } more than there is. Write who agreed to it, and when.
