-- What is known of an import's file once it is staged; the run itself is in job_run.
create table import_file (
    run_uuid varchar(36) primary key,
    -- The columns met, joined by line breaks; what the source says nothing about is left as it is.
    columns varchar(60000) not null,
    row_count bigint not null,
    -- How many communes were found by what: lines of name=count.
    derivations varchar(2000) not null
);

-- Rows between reading and taking. Emptied by the run's last step but for the first ones, which the preview shows.
create table import_row (
    run_uuid varchar(36) not null,
    row_no bigint not null,
    line_no bigint not null,
    -- Which partition takes it: rows of one key go the same way.
    part smallint not null,
    source varchar(100) not null,
    source_id varchar(200) not null,
    label varchar(300),
    commune_name varchar(200),
    derivation varchar(30),
    -- STAGED, REJECTED, CREATED, UPDATED, UNCHANGED.
    status varchar(10) not null,
    payload varchar(200000),
    -- For the first rows: what taking them changes.
    changes varchar(20000),
    staged_at timestamp(6) with time zone not null,
    constraint pk_import_row primary key (run_uuid, row_no)
);
create index ix_import_row_part on import_row (run_uuid, part, status, row_no);
create index ix_import_row_key on import_row (run_uuid, source, source_id, row_no);

-- What there is to tell about a row: why it was refused, or what was changed or left out. Row 0 is the whole file.
create table import_finding (
    run_uuid varchar(36) not null,
    row_no bigint not null,
    seq smallint not null,
    line_no bigint not null,
    severity varchar(8) not null,
    column_name varchar(200),
    found varchar(500),
    rule varchar(60) not null,
    args varchar(2000) not null,
    found_at timestamp(6) with time zone not null,
    constraint pk_import_finding primary key (run_uuid, row_no, seq)
);
create index ix_import_finding_rule on import_finding (run_uuid, severity, rule);
