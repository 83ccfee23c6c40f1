-- Reference lists of the national schema, and the finer values of its sources (parent_code names the national one).
create table vocabulary_term (
    vocabulary varchar(40) not null,
    code varchar(60) not null,
    -- The official label of the standard, as files carry it.
    label varchar(200) not null,
    label_en varchar(200),
    parent_code varchar(60),
    rank smallint not null,
    active boolean not null,
    constraint pk_vocabulary_term primary key (vocabulary, code)
);

-- EclipseLink takes the 50 numbers that end with the sequence's value, hence the start.
create sequence place_seq start with 50 increment by 50;
create table place (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    source varchar(100) not null,
    source_id varchar(200) not null,
    name varchar(300) not null,
    actor_name varchar(300),
    pivot varchar(14),
    commune_id bigint not null,
    -- Unknown until outlines are imported.
    qpv_id bigint,
    postal_code varchar(5) not null,
    address varchar(500) not null,
    address_extra varchar(500),
    lat double precision,
    lon double precision,
    -- True when the coordinates were given for this place, not derived from its commune.
    position_exact boolean not null,
    phone varchar(20),
    -- Lists are joined by a vertical bar, as in the national schema.
    emails varchar(2000),
    websites varchar(4000),
    opening_hours varchar(2000),
    appointment_url varchar(2000),
    accessibility_url varchar(2000),
    summary varchar(280),
    detail varchar(10000),
    parent_structure varchar(500),
    other_labels varchar(2000),
    date_maj date,
    search_text varchar(2000) not null,
    -- Where each field's value comes from: compact JSON, grouped by origin.
    provenance varchar(10000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_place_uuid unique (uuid),
    -- Archived records keep their key: an import that meets one must notice it.
    constraint uq_place_source unique (source, source_id),
    constraint fk_place_commune foreign key (commune_id) references territory (id),
    constraint fk_place_qpv foreign key (qpv_id) references territory (id)
);
create index ix_place_commune on place (commune_id);
create index ix_place_qpv on place (qpv_id);
create index ix_place_date_maj on place (date_maj);

create table place_term (
    place_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_place_term primary key (place_id, vocabulary, term),
    constraint fk_place_term_place foreign key (place_id) references place (id),
    constraint fk_place_term_vocabulary foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
create index ix_place_term_term on place_term (vocabulary, term, place_id);

-- What a source says of a field that a person has set: never applied without a decision.
create sequence place_proposal_seq start with 50 increment by 50;
create table place_proposal (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    place_id bigint not null,
    field varchar(40) not null,
    source varchar(100) not null,
    proposed varchar(10000) not null,
    -- OPEN, ACCEPTED, REFUSED, or SETTLED: the source came round to the value that the place has.
    status varchar(10) not null,
    created_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200),
    constraint uq_place_proposal_uuid unique (uuid),
    -- One row per place, field and source: a source that changes its mind changes its proposal.
    constraint uq_place_proposal_key unique (place_id, field, source),
    constraint fk_place_proposal_place foreign key (place_id) references place (id)
);
create index ix_place_proposal_status on place_proposal (status, place_id);

insert into setting (name, text_value, version) values ('place.freshness.watch-months', '6', 1);
insert into setting (name, text_value, version) values ('place.freshness.check-months', '12', 1);
insert into setting (name, text_value, version) values ('place.freshness.update-months', '18', 1);
