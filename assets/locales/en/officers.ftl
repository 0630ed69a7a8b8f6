# Officers: who they are, what they may do.
error-last-manager = This is the only programme manager of the vault.
    .hint = Enrol another programme manager first, or give another officer that role.
error-role-unchanged = The officer has this role already.

# The list of officers.
window-officers-enrol = Enrol an officer
window-officers-enrol-words = The new officer types their own passphrase here. Nobody else needs to know it.
window-officers-enrolled-told = { $name } is enrolled.
window-officers-name = Name
window-officers-role = Role
window-officers-since = Enrolled
window-officers-word = Role given by
window-officers-last = Last change
window-officers-state = State
window-officers-at-work = May unlock
window-officers-disabled = Disabled on { $day }
window-officers-doubtful = Role not properly certified
window-officers-no-slot = Has no passphrase
window-officers-by-founder = Founder of the vault
window-officers-by-recovery = Recovery key
window-officers-change-role = Change role
window-officers-change-role-words = What { $name } did so far keeps the role they had then.
window-officers-disable = Disable
window-officers-disable-ask = Disable { $name }?
window-officers-disable-words = Their passphrase opens this vault no more. What they did stays in the history under their name.
window-officers-reads = An auditor reads, and changes nothing but their own passphrase.
window-officers-matrix = Who may do what
window-officers-matrix-words = The program holds everybody to this table, in the window and on the command line.
window-officers-action = What is done
window-officers-may = may
window-officers-may-not = may not

# The command line.
cli-officers-enrolled = { $name } is enrolled as { $role }.
cli-officers-disabled = { $name } may no longer unlock this vault.
cli-officers-role = { $name } has the role { $role } now.
cli-officers-by = Role given by
cli-officers-since = Enrolled
cli-officers-last = Last change
cli-officers-state = State
cli-role = Role
