/**
 * How to call the host.
 *
 * - `invoke(name)` where `args` is null, else `invoke(name, { args })`.
 * - Where `progress` is true, add a channel: `invoke(name, { args, progress: channel })` with
 *   `channel = new Channel<Progress>()`; `invoke("cancel", { args: { job: channel.id } })` cancels.
 * - A refused command rejects with a `Problem` (`code`, `args`, `field`), never with text. Its words are
 *   at `error-<code>`, its hint at `error-<code>.hint`. `locked` means: show the unlock screen again.
 *   `cancelled` means: the officer cancelled; say nothing.
 * - When the host locks the vault by itself it emits the event `session`, with a `Session`.
 *
 * What the window tests find things by: `data-test="..."` on the element.
 *
 * - screens (the element holding the screen): `screen-first-run`, `screen-unlock`, `screen-home`,
 *   `screen-applicants`, `screen-applicant`, `screen-new-application`, `screen-import`,
 *   `screen-settings`, `screen-report`, `screen-changes`, `screen-recovery-key`
 * - the frame: `nav-home`, `nav-applicants`, `nav-report`, `nav-settings`, `nav-changes`, `lock`,
 *   `language-en`, `language-sq`, `language-sr-Latn`, `language-sr-Cyrl`, `sample-mark`
 * - any message: `notice` (a refusal or result told on the screen; its code in `data-code`)
 * - first run: `first-run-make`, `first-run-sample`, `first-run-open`; the form `field-officer`,
 *   `field-role`, `field-passphrase`, `field-passphrase_again`, `choose-folder`, `make-vault`;
 *   then `recovery-key` and `recovery-key-kept`
 * - unlock: `unlock-officer`, `unlock-passphrase`, `unlock-submit`
 * - home: `waiting-received` and the other states, `waiting-count` inside each
 * - applicants: `applicants-search`, `applicants-count`, `applicants-table`; each row `applicant-row`
 *   with `data-id`; `new-application`, `import`
 * - forms: every input is `field-<name>` with the wire's field name; its error `error-<name>`; `save`
 * - one applicant: `application` for each application with `data-state`; `move-<state>` buttons; the
 *   dialog `move-dialog` with `field-on`, `field-reason`, `field-amount`, `field-own_cash`, `field-own_kind`, `item-add`, and per item
 *   `field-items.<index>.description`, `.quantity`, `.unit_price`, `.payer`; `move-confirm`;
 *   `history-entry` with `data-kind`; `unmask`; `back`
 * - agreement: `agreement-languages`, `agreement-make`; the result `written-file` with `data-path`
 * - report: `report-month`, `report-audience`, `report-language`, `report-make`, `written-file`
 * - import: `import-choose`, `import-counts`, `import-column` (a select per column, `data-sheet`, `data-column`),
 *   `import-run`, `import-report`, `import-undo`
 * - scoring: `screen-scoring`, `tab-mine`, `tab-interests`, `tab-progress`, `tab-ranking`, `declare`, `assign`, `what-if`;
 *   `screen-sheet` with `points-<criterion>`, `field-comment-<criterion>`, `sheet-total`, `sheet-submit`, `submit-confirm`
 * - committees: `screen-committee`, `session-open`; `screen-session` with `case` (`data-outcome`), `tick-<outcome>`,
 *   `limit`, `case-form`, `member-add`, `session-close`, `close-confirm`
 * - settings: `setting` with `data-key`, `setting-change`, `field-valid_from`, `field-reason`, `save`
 */
