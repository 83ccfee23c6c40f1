-- What a place is filed under; only places that share a key are compared. Made anew by each search.
create table duplicate_key (
    place_id bigint not null,
    block_key varchar(100) not null,
    constraint pk_duplicate_key primary key (block_key, place_id)
);
create index ix_duplicate_key_place on duplicate_key (place_id, block_key);

-- Two places that may be one, the smaller identifier first.
create sequence duplicate_candidate_seq start with 50 increment by 50;
create table duplicate_candidate (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    place_a_id bigint not null,
    place_b_id bigint not null,
    -- 0 to 100.
    score smallint not null,
    -- KIND:weight:detail, separated by semicolons.
    reasons varchar(1000) not null,
    -- OPEN, DISTINCT (somebody said that these are two places) or MERGED.
    state varchar(10) not null,
    found_at timestamp(6) with time zone not null,
    -- The search that found it last.
    run_uuid varchar(36) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200),
    constraint uq_duplicate_candidate_uuid unique (uuid),
    constraint uq_duplicate_candidate_pair unique (place_a_id, place_b_id),
    constraint fk_duplicate_candidate_a foreign key (place_a_id) references place (id),
    constraint fk_duplicate_candidate_b foreign key (place_b_id) references place (id)
);
create index ix_duplicate_candidate_state on duplicate_candidate (state, score, id);
create index ix_duplicate_candidate_b on duplicate_candidate (place_b_id);

-- A merge, with what is needed to take it back.
create sequence duplicate_merge_seq start with 50 increment by 50;
create table duplicate_merge (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    candidate_id bigint not null,
    kept_uuid varchar(36) not null,
    merged_uuid varchar(36) not null,
    -- The kept record before and after, as JSON.
    trace varchar(100000) not null,
    merged_at timestamp(6) with time zone not null,
    merged_by varchar(200) not null,
    undone_at timestamp(6) with time zone,
    undone_by varchar(200),
    constraint uq_duplicate_merge_uuid unique (uuid),
    constraint fk_duplicate_merge_candidate foreign key (candidate_id) references duplicate_candidate (id)
);
create index ix_duplicate_merge_candidate on duplicate_merge (candidate_id);

-- What the searches did: shown beside the list, so that nobody takes an old list for all there is.
create table duplicate_search (
    run_uuid varchar(36) primary key,
    place_count bigint not null,
    pair_count bigint not null,
    found_count bigint not null,
    -- Keys that too many places share; what only they connect was not compared.
    wide_key_count bigint not null,
    finished_at timestamp(6) with time zone
);

-- Numbers and identifiers that many places carry, such as that of a head office, with how many; made by each search.
create table duplicate_shared_key (
    block_key varchar(100) primary key,
    place_count bigint not null
);
