# Views an officer saved by name.
error-view-not-found = This view is not there any more.
error-view-name-missing = A view needs a name.
error-view-name-long = The name is longer than { $most } characters.
error-view-name-taken = You have another view of this name.
action-view-kept = View saved
