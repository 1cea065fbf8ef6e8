-- Ways to clients' servers. No password is ever here.
create table connection (
  id                 text not null primary key,
  name               text not null,
  client             text not null,
  host               text not null,
  port               integer not null,
  database           text not null,
  user               text not null,
  tls                text not null,
  root_certificate   text,
  client_certificate text,
  client_key         text,
  notes              text not null,
  used_at            text,
  used_version       text,
  used_tls           text
) strict;

-- The connection may be deleted while its audits stay, so it is no foreign key.
create table audit (
  id              text not null primary key,
  connection      text not null,
  target_name     text not null,
  target_host     text not null,
  target_port     integer not null,
  target_database text not null,
  target_user     text not null,
  client          text not null,
  scope           text not null,
  auditor         text not null,
  reviewer        text not null,
  classification  text not null,
  opened_at       text not null,
  sealed_at       text,
  next_review     text,
  history_head    text not null
) strict;

create table run (
  id                integer not null primary key,
  audit             text not null references audit (id),
  checklist_version text not null,
  checklist_sha256  text not null,
  facts             text,
  started_at        text not null
) strict;
create index run_of_audit on run (audit);

-- How a run went on: the server was reached, the run ended. The latest row holds.
create table run_state (
  id          integer not null primary key,
  run         integer not null references run (id),
  facts       text,
  finished_at text,
  complete    integer not null,
  cut_short   text not null
) strict;
create index state_of_run on run_state (run);

create table outcome (
  id         integer not null primary key,
  run        integer not null references run (id),
  control    text not null,
  database   text,
  result     text not null,
  outcome    text not null,
  evidence   text not null,
  started_at text not null,
  duration   text not null
) strict;
create index outcome_of_run on outcome (run);

create table annotation (
  id               integer not null primary key,
  audit            text not null references audit (id),
  control          text not null,
  at               text not null,
  author           text not null,
  verdict          text,
  severity         text,
  severity_because text,
  risk_until       text,
  risk_accepted_by text,
  note             text not null
) strict;
create index annotation_of_audit on annotation (audit);

create table report (
  id        integer not null primary key,
  audit     text not null references audit (id),
  file      text not null,
  sha256    text not null,
  level     text not null,
  signer    text not null,
  signed_at text not null
) strict;
create index report_of_audit on report (audit);

-- The hash chain: one link for every row appended to an audit. entry is the id of that row in the
-- table which the kind names.
create table history (
  audit    text not null references audit (id),
  position integer not null,
  kind     text not null,
  entry    integer not null,
  sha256   text not null,
  primary key (audit, position)
) strict, without rowid;

create table preference (
  name  text not null primary key,
  value text not null
) strict;

create trigger run_is_not_edited before update on run
begin select raise(abort, 'a run is never edited'); end;
create trigger run_is_not_deleted before delete on run
begin select raise(abort, 'a run is never deleted'); end;
create trigger run_state_is_not_edited before update on run_state
begin select raise(abort, 'the state of a run is never edited'); end;
create trigger run_state_is_not_deleted before delete on run_state
begin select raise(abort, 'the state of a run is never deleted'); end;
create trigger outcome_is_not_edited before update on outcome
begin select raise(abort, 'an outcome is never edited'); end;
create trigger outcome_is_not_deleted before delete on outcome
begin select raise(abort, 'an outcome is never deleted'); end;
create trigger annotation_is_not_edited before update on annotation
begin select raise(abort, 'an annotation is never edited'); end;
create trigger annotation_is_not_deleted before delete on annotation
begin select raise(abort, 'an annotation is never deleted'); end;
create trigger report_is_not_edited before update on report
begin select raise(abort, 'a report is never edited'); end;
create trigger report_is_not_deleted before delete on report
begin select raise(abort, 'a report is never deleted'); end;
create trigger history_is_not_edited before update on history
begin select raise(abort, 'the history is never edited'); end;
create trigger history_is_not_deleted before delete on history
begin select raise(abort, 'the history is never deleted'); end;

create trigger sealed_audit_takes_no_run before insert on run
when (select sealed_at is not null from audit where id = new.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_run_state before insert on run_state
when (select sealed_at is not null from audit join run on run.audit = audit.id where run.id = new.run)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_outcome before insert on outcome
when (select sealed_at is not null from audit join run on run.audit = audit.id where run.id = new.run)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_takes_no_annotation before insert on annotation
when (select sealed_at is not null from audit where id = new.audit)
begin select raise(abort, 'the audit is sealed'); end;
create trigger sealed_audit_keeps_its_details
before update of id, connection, target_name, target_host, target_port, target_database, target_user,
  client, scope, auditor, reviewer, classification, opened_at, sealed_at, next_review on audit
when old.sealed_at is not null
begin select raise(abort, 'the audit is sealed'); end;
