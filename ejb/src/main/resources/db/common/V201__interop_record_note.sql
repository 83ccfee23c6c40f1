-- What a run that imports records remembers of the rows it has read: which record a key stands for and what was said of
-- it, so that rows of one file agree. Keys are digests; the run's last step forgets them.
create table import_record_note (
    run_uuid varchar(36) not null,
    note_key varchar(64) not null,
    note varchar(4000) not null,
    noted_at timestamp(6) with time zone not null,
    constraint pk_import_record_note primary key (run_uuid, note_key)
);
