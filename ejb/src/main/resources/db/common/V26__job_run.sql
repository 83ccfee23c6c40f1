-- Runs of batch jobs. These tables are the truth; the batch runtime only executes.
create sequence job_run_seq start with 50 increment by 50;
create table job_run (
    id bigint primary key,
    uuid varchar(36) not null,
    job varchar(80) not null,
    status varchar(20) not null,
    -- Null: the system itself (timers).
    owner_account varchar(36),
    owner_login varchar(120) not null,
    owner_name varchar(200) not null,
    -- What a timer claims, such as a job and a day: only one node's claim succeeds.
    claim_key varchar(200),
    -- Runs with the same key never run at the same time. held_key is this key while the run runs, and unique.
    exclusive_key varchar(200),
    held_key varchar(200),
    attempts integer not null,
    node varchar(200),
    incarnation varchar(36),
    execution_id bigint,
    expected_total bigint,
    problem_rule varchar(100),
    problem_value varchar(1000),
    problem_args varchar(4000),
    created_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    heartbeat_at timestamp(6) with time zone,
    version integer not null,
    constraint job_run_uuid_unique unique (uuid),
    constraint job_run_claim_unique unique (claim_key),
    constraint job_run_held_unique unique (held_key)
);
create index job_run_created_idx on job_run (created_at);
create index job_run_status_idx on job_run (status);
create index job_run_owner_idx on job_run (owner_account);

create table job_run_parameter (
    run_id bigint not null,
    name varchar(60) not null,
    text_value varchar(4000) not null,
    primary key (run_id, name),
    constraint job_run_parameter_run foreign key (run_id) references job_run (id)
);

-- Where each part of a run has got to, written in the transaction of the chunk that got there. A row per part, so that
-- partitions do not wait for each other; the counts of a run are the sums of its parts.
create table job_cursor (
    run_id bigint not null,
    part varchar(120) not null,
    cursor_value varchar(2000),
    read_count bigint not null,
    created_count bigint not null,
    updated_count bigint not null,
    unchanged_count bigint not null,
    rejected_count bigint not null,
    advanced_at timestamp(6) with time zone not null,
    primary key (run_id, part),
    constraint job_cursor_run foreign key (run_id) references job_run (id)
);

create table job_attempt (
    run_id bigint not null,
    attempt integer not null,
    node varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    status varchar(20) not null,
    primary key (run_id, attempt),
    constraint job_attempt_run foreign key (run_id) references job_run (id)
);

-- Files that a run leaves, by their role: the rejected records.
create table job_run_document (
    run_id bigint not null,
    role varchar(40) not null,
    document varchar(36) not null,
    primary key (run_id, role),
    constraint job_run_document_run foreign key (run_id) references job_run (id)
);
