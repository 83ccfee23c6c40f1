-- Since when the place is no longer in what its source publishes; null while it is. Never a deletion.
alter table place add column gone_since timestamp(6) with time zone;
create index ix_place_gone on place (gone_since);

-- To know which départements a file covers.
alter table import_row add column commune_id bigint;

-- What comparing a file with its sources' places gave, once per run.
create table import_comparison (
    run_uuid varchar(36) primary key,
    -- Whether places that the file lacks are flagged, or why not: an AbsenceVerdict.
    verdict varchar(20) not null,
    -- Places of the file's sources where the file has rows and the importer may import.
    expected_count bigint not null,
    -- Those of them that the file lacks and that were not known to be gone.
    absent_count bigint not null,
    compared_at timestamp(6) with time zone not null
);

create table import_absent (
    run_uuid varchar(36) not null,
    place_id bigint not null,
    constraint pk_import_absent primary key (run_uuid, place_id)
);
