# Taking over a programme that runs already.
action-programme-taken-over = U mor përsipër programi në vijim
