# Taking over a programme that runs already.
action-programme-taken-over = Running programme taken over
