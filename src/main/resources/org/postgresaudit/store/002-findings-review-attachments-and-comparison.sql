-- What the auditor says of one finding, who fixes it by when, and who answered what no server can.
alter table annotation add column finding text;
alter table annotation add column owner text;
alter table annotation add column due text;
alter table annotation add column answered_by text;
alter table annotation add column document text;
alter table annotation add column document_sha256 text;
alter table annotation add column valid_until text;

-- The earlier audit may be deleted, so it is no foreign key.
alter table audit add column follows text;
alter table audit add column archived_at text;

-- The number of a run in its audit. It is what the history covers, and it stays the same when the
-- audit moves to another store. A run of format 1 has none: there it is the id.
alter table run add column number integer;

-- The audit that is deleted for good. A row is here only within the transaction that deletes that
-- audit; no other way leads past the triggers.
create table deletion (
  audit text not null primary key
) strict;

create trigger audit_keeps_what_it_follows before update of follows on audit
when old.follows is not new.follows
begin select raise(abort, 'an audit keeps what it follows'); end;

-- The second person's review, step by step.
create table review (
  id      integer not null primary key,
  audit   text not null references audit (id),
  at      text not null,
  by      text not null,
  step    text not null,
  control text,
  comment text not null
) strict;
create index review_of_audit on review (audit);

-- Pictures and files beside a control: one row for each time one was attached, described anew, moved
-- or removed. The latest row of an attachment holds.
create table attachment (
  id         integer not null primary key,
  audit      text not null references audit (id),
  attachment text not null,
  control    text not null,
  finding    text,
  at         text not null,
  author     text not null,
  name       text not null,
  media_type text not null,
  sha256     text not null,
  size       integer not null,
  caption    text not null,
  position   integer not null,
  removed    integer not null
) strict;
create index attachment_of_audit on attachment (audit);

-- What is in them. Deleted for good when no latest row names it any more, so that what was blacked
-- out is gone.
create table attachment_content (
  audit  text not null references audit (id),
  sha256 text not null,
  bytes  blob not null,
  primary key (audit, sha256)
) strict;

-- Rows of evidence that go into the report. The latest row of each holds.
create table pin (
  id         integer not null primary key,
  audit      text not null references audit (id),
  control    text not null,
  database   text,
  row_sha256 text not null,
  pinned     integer not null,
  at         text not null,
  author     text not null
) strict;
create index pin_of_audit on pin (audit);

-- What the server is made of, read with a run: one row for each part (settings, roles, rules, ...).
create table inventory (
  id      integer not null primary key,
  run     integer not null references run (id),
  part    text not null,
  read_at text not null,
  content text not null
) strict;
create index inventory_of_run on inventory (run);

-- Wording used again and again. It belongs to no audit and may be changed at will.
create table wording (
  id         text not null primary key,
  title      text not null,
  text       text not null,
  changed_at text not null
) strict;

-- How often each wording was used, those that come with the program among them.
create table wording_use (
  id   text not null primary key,
  uses integer not null
) strict;

create trigger review_is_not_edited before update on review
begin select raise(abort, 'a review is never edited'); end;
create trigger review_is_not_deleted before delete on review
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'a review is never deleted'); end;
create trigger attachment_is_not_edited before update on attachment
begin select raise(abort, 'an attachment is never edited'); end;
create trigger attachment_is_not_deleted before delete on attachment
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'an attachment is never deleted'); end;
create trigger attachment_content_is_not_edited before update on attachment_content
begin select raise(abort, 'the content of an attachment is never edited'); end;
create trigger pin_is_not_edited before update on pin
begin select raise(abort, 'a pin is never edited'); end;
create trigger pin_is_not_deleted before delete on pin
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'a pin is never deleted'); end;
create trigger inventory_is_not_edited before update on inventory
begin select raise(abort, 'an inventory is never edited'); end;
create trigger inventory_is_not_deleted before delete on inventory
when not exists (select 1 from deletion join run on run.audit = deletion.audit where run.id = old.run)
begin select raise(abort, 'an inventory is never deleted'); end;

create trigger sealed_audit_takes_no_review before insert on review
when (select sealed_at is not null from audit where id = new.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_attachment before insert on attachment
when (select sealed_at is not null from audit where id = new.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_attachment_content before insert on attachment_content
when (select sealed_at is not null from audit where id = new.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_keeps_attachment_content before delete on attachment_content
when (select sealed_at is not null from audit where id = old.audit)
 and not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_pin before insert on pin
when (select sealed_at is not null from audit where id = new.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_inventory before insert on inventory
when (select sealed_at is not null from audit join run on run.audit = audit.id where run.id = new.run)
begin select raise(abort, 'the audit is sealed'); end;

-- The triggers of format 1, which knew no deletion for good.
drop trigger run_is_not_deleted;
create trigger run_is_not_deleted before delete on run
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'a run is never deleted'); end;
drop trigger run_state_is_not_deleted;
create trigger run_state_is_not_deleted before delete on run_state
when not exists (select 1 from deletion join run on run.audit = deletion.audit where run.id = old.run)
begin select raise(abort, 'the state of a run is never deleted'); end;
drop trigger outcome_is_not_deleted;
create trigger outcome_is_not_deleted before delete on outcome
when not exists (select 1 from deletion join run on run.audit = deletion.audit where run.id = old.run)
begin select raise(abort, 'an outcome is never deleted'); end;
drop trigger annotation_is_not_deleted;
create trigger annotation_is_not_deleted before delete on annotation
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'an annotation is never deleted'); end;
drop trigger report_is_not_deleted;
create trigger report_is_not_deleted before delete on report
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'a report is never deleted'); end;
drop trigger history_is_not_deleted;
create trigger history_is_not_deleted before delete on history
when not exists (select 1 from deletion where audit = old.audit)
begin select raise(abort, 'the history is never deleted'); end;
create trigger audit_is_not_deleted before delete on audit
when not exists (select 1 from deletion where audit = old.id)
begin select raise(abort, 'an audit is never deleted by itself'); end;
