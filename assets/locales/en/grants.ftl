# Refusals of agreements.
error-agreement-amount = The amount must be more than zero and less than a thousand million euros.
error-agreement-item = Item { $position } needs a description, a quantity and a price.
error-agreement-not-approved = There is no agreement for this application, because it is not approved.
    .hint = Record the committee's approval first.
error-agreement-already-open = This application already has an agreement.
error-agreement-signed = The agreement is signed, so its terms can no longer be changed.
error-terms-await-approval = The agreement's terms were changed since they were approved.
    .hint = A programme manager approves them first.
error-terms-approved-already = These terms are approved already.
error-agreement-languages = An agreement is printed in English with Albanian, with Serbian, or with both.
error-agreement-template = The wording of the agreement is damaged in this installation.
    .hint = Install the program again.
error-agreement-incomplete = The agreement cannot be printed yet. Missing:{ $name ->
        [yes] {" – "}the name
       *[no] {""}
    }{ $identification ->
        [yes] {" – "}an identity document with its number, or certified identification with who certifies it and why
       *[no] {""}
    }{ $municipality ->
        [yes] {" – "}the municipality
       *[no] {""}
    }{ $component ->
        [yes] {" – "}the component
       *[no] {""}
    }{ $value ->
        [yes] {" – "}the value of the grant
       *[no] {""}
    }{ $items ->
        [yes] {" – "}items that add up to the value of the grant
       *[no] {""}
    }{ $contract ->
        [yes] {" – "}the contract number in the settings
       *[no] {""}
    }{ $organisation ->
        [yes] {" – "}the organisation
       *[no] {""}
    }{ $nui ->
        [yes] {" – "}its business number
       *[no] {""}
    }{ $custodian ->
        [yes] {" – "}the custodian of the assets
       *[no] {""}
    }{ $users ->
        [yes] {" – "}the users of the assets
       *[no] {""}
    }{ $place ->
        [yes] {" – "}the place of the project
       *[no] {""}
    }{ $mayor ->
        [yes] {" – "}who signs for the municipality
       *[no] {""}
    }{ $municipality_gives ->
        [yes] {" – "}what the municipality gives
       *[no] {""}
    }{ $maintenance ->
        [yes] {" – "}the maintenance
       *[no] {""}
    }{ $activities ->
        [yes] {" – "}the activities
       *[no] {""}
    }{ $participants ->
        [yes] {" – "}the participants
       *[no] {""}
    }{ $reporting ->
        [yes] {" – "}the reports
       *[no] {""}
    }
    .hint = Fill in what is missing and print again.
