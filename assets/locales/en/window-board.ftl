# board.ftl: the pipeline, saved views, moving many, deadlines, letters in batch, every complaint.

# saved views
window-views = Saved views
window-view-all = All
window-view-save = Save view
window-view-save-words = The filters as they stand, under a name of your own. A view of the same name gets these filters.
window-view-name = Name of the view
window-view-rename = Rename
window-view-remove = Take away
window-view-removed = The view “{ $name }” was taken away.
window-view-put-back = Put back
window-view-update = Save the change

# the pipeline
pipeline-waits-answer = The applicant’s answer
pipeline-waits-check = Check of eligibility
pipeline-waits-visit = Visit
pipeline-waits-scores = Points of an assessor
pipeline-waits-session = Open session
pipeline-waits-decision = Decision
pipeline-waits-money = Money
pipeline-waits-agreement = Agreement
pipeline-waits-letter = Letter
window-pipe = Pipeline
window-pipe-board = Board
window-pipe-table = Table
window-pipe-search = Number, name or place
window-pipe-call = Call
window-pipe-any-call = Any call
window-pipe-no-call = Without a call
window-pipe-officer = Assessor or visitor
window-pipe-any-officer = Any officer
window-pipe-answer = Answer to the call
window-pipe-any-answer = Any answer
window-pipe-answered = { $question }: { $answer }
window-pipe-no-officer = Nobody
window-pipe-waits = Waits for
window-pipe-any-wait = Waiting for anything
window-pipe-no-wait = Waiting for nothing
window-pipe-days = Days
window-pipe-any-days = Any time
window-pipe-days-from = { $days } days and more
window-pipe-days-to = Up to { $days } days
window-pipe-more = { $shown } more in the table
window-pipe-empty = None
window-pipe-keys = Arrow keys go from card to card, Enter opens, the space bar chooses, M moves.
window-pipe-choose = Choose { $number }
window-pipe-chosen =
    { $n ->
        [one] { $shown } application chosen
       *[other] { $shown } applications chosen
    }
window-pipe-choose-all = Choose all { $shown } that match
window-pipe-choose-none = Choose none
window-pipe-move = Move
window-pipe-letters = Letters

# moving many
window-many-title =
    { $n ->
        [one] Move { $shown } application
       *[other] Move { $shown } applications
    }
window-many-step = To
window-many-can = { $shown } of { $total } can be moved there.
window-many-cannot =
    { $n ->
        [one] { $shown } cannot:
       *[other] { $shown } cannot:
    }
window-many-all = Move nobody if one cannot be moved
window-many-none = As long as one cannot be moved, nobody moves.
window-many-some = Those that can are moved; the others stay where they are.
window-many-do = Move { $shown } of { $total }
window-many-stands = A decision is signed and is not taken back.
window-many-back = It is one change, which can be taken back as one.
window-many-done = Moved to “{ $state }”: { $shown }. Not moved: { $left }.
window-many-undo = Take back (Ctrl+Z)
window-many-undone = Taken back: they stand where they stood before.
window-many-nothing = From where these stand, no step leads on.

# deadlines
window-deadlines = Deadlines
window-deadlines-none = Nothing is due
window-deadlines-none-words = Answers to clarifications, sessions, visits and calls that close stand here when their day is near or over.
window-deadlines-ahead = Days ahead
window-deadlines-usual = As the settings say ({ $days })
window-deadlines-day = Day
window-deadlines-left = How far
window-deadlines-what = What
window-deadlines-late =
    { $days ->
        [one] { $shown } day late
       *[other] { $shown } days late
    }
window-deadlines-in =
    { $days ->
        [one] in { $shown } day
       *[other] in { $shown } days
    }
window-deadlines-today = today
window-deadlines-oldest = the oldest { $day }

# letters in batch
letter-batch-decision = What the committee decided
letter-batch-ineligible = Not eligible
letter-batch-clarification = Requests for clarification
letter-lack-address = no address
letter-lack-language = no language recorded: Albanian, unless one is chosen above
progress-letters = Writing letters
progress-letter-files = Setting the pages
window-batch-title = Letters
window-batch-which = Which letters
window-batch-whom = For whom
window-batch-chosen = The chosen ({ $shown })
window-batch-of-call = All of the call { $call }
window-batch-one-file = One PDF with all of them, to print
window-batch-again = Write anew those that were given out before
window-batch-count =
    { $n ->
        [one] { $shown } letter would be written.
       *[other] { $shown } letters would be written.
    }
window-batch-given = Given out before and left out: { $shown }.
window-batch-nothing = With nothing of the kind to tell: { $shown }.
window-batch-lacking = Written all the same, although something is lacking:
window-batch-refused = No letter for:
window-batch-do =
    { $n ->
        [one] Write { $shown } letter
       *[other] Write { $shown } letters
    }
window-batch-done = Letters written: { $shown }. Files: { $files }.
window-batch-and-more = and { $shown } more

# every complaint
window-grievances-none-words = Complaints are recorded on the applicant’s page, under the decision they are about.
window-grievances-all = All
window-grievances-open = Open
window-grievances-overdue = Overdue
window-grievances-outcome = Outcome
window-grievances-open-one = Open
window-grievances-count = { $shown } shown of { $total } · { $open } open · { $overdue } overdue
