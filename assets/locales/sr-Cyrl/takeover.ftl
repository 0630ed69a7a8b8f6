# Taking over a programme that runs already.
action-programme-taken-over = Преузет је програм у току
