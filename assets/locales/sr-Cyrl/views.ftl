# Прикази које је службеник сачувао под именом.
error-view-not-found = Овог приказа више нема.
error-view-name-missing = Приказу треба име.
error-view-name-long = Име је дуже од { $most } знакова.
error-view-name-taken = Већ имате други приказ овог имена.
action-view-kept = Приказ сачуван
