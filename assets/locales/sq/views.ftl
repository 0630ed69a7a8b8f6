# Pamjet që një zyrtar i ka ruajtur me emër.
error-view-not-found = Kjo pamje nuk është më.
error-view-name-missing = Pamja ka nevojë për emër.
error-view-name-long = Emri është më i gjatë se { $most } shenja.
error-view-name-taken = Ju keni një pamje tjetër me këtë emër.
action-view-kept = Pamja u ruajt
