-- Why something was read or given out, and impersonal facts about it (JSON), such as how many records.
ALTER TABLE access ADD COLUMN purpose TEXT;
ALTER TABLE access ADD COLUMN detail TEXT;
CREATE INDEX access_of_record ON access (record_id);

-- Thousands of changes are read a page at a time, newest first, also those of one officer or kind.
CREATE INDEX change_by_clock ON change (clock);
CREATE INDEX change_by_officer ON change (officer_id, clock);
CREATE INDEX change_by_action ON change (action, clock);

-- Records that went are found again from the records they belonged to by reading these ops alone.
CREATE INDEX change_op_deleted ON change_op (table_name) WHERE kind = 'delete';
