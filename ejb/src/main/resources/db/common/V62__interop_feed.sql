-- Places that files come from by themselves: a folder or an address, looked at on a schedule.
create sequence import_feed_seq start with 50 increment by 50;
create table import_feed (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    name varchar(200) not null,
    -- FOLDER or URL.
    kind varchar(10) not null,
    -- A folder below the operator's, or an address.
    location varchar(2000) not null,
    profile varchar(40) not null,
    source varchar(100),
    complete boolean not null,
    -- 1 for Monday to 7; null for every day.
    weekday smallint,
    -- The hour in Paris.
    look_hour smallint not null,
    active boolean not null,
    -- Imports run with this person's current rights.
    owner_login varchar(120) not null,
    created_at timestamp(6) with time zone not null,
    -- What the server said of the file that was taken last.
    etag varchar(500),
    last_modified varchar(100),
    -- What the last look gave: a FeedResult.
    result varchar(20) not null,
    looked_at timestamp(6) with time zone,
    problem_field varchar(100),
    problem_rule varchar(100),
    problem_value varchar(1000),
    problem_args varchar(4000),
    last_run varchar(36),
    constraint uq_import_feed_uuid unique (uuid)
);

-- Looks that some node has taken upon itself; the key lets one succeed.
create table import_feed_turn (
    feed_id bigint not null,
    turn varchar(60) not null,
    taken_at timestamp(6) with time zone not null,
    constraint pk_import_feed_turn primary key (feed_id, turn),
    constraint fk_import_feed_turn foreign key (feed_id) references import_feed (id)
);

-- How files of a folder looked last time: one that still changes is not taken.
create table import_feed_sighting (
    feed_id bigint not null,
    file_name varchar(500) not null,
    byte_count bigint not null,
    modified_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    settled boolean not null,
    constraint pk_import_feed_sighting primary key (feed_id, file_name),
    constraint fk_import_feed_sighting foreign key (feed_id) references import_feed (id)
);

-- What was taken, by content: each once.
create table import_feed_file (
    feed_id bigint not null,
    sha256 varchar(64) not null,
    file_name varchar(500) not null,
    -- Null when the file could not be imported at all.
    run_uuid varchar(36),
    taken_at timestamp(6) with time zone not null,
    constraint pk_import_feed_file primary key (feed_id, sha256),
    constraint fk_import_feed_file foreign key (feed_id) references import_feed (id)
);
