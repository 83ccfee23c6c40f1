-- Whether a file tells of people: such files go sooner.
alter table stored_document add column people boolean default false not null;
-- Since when nothing needs the file; null while something does, or while nobody has looked.
alter table stored_document add column released_at timestamp(6) with time zone;
create index ix_stored_document_released on stored_document (released_at, id);

-- Files of actors, contacts and members, and the rows that were refused of them.
update stored_document set people = true where uuid in
    (select p.text_value from job_run_parameter p join job_run_parameter k on k.run_id = p.run_id
        where p.name = 'document' and k.name = 'kind');
update stored_document set people = true where uuid in
    (select d.document from job_run_document d join job_run_parameter k on k.run_id = d.run_id where k.name = 'kind');
