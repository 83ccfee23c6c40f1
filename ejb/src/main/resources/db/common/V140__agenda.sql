-- Public workshops ("ateliers") at places, and the dates on which each is held.
create sequence agenda_event_seq start with 50 increment by 50;
create table agenda_event (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    place_id bigint not null,
    title varchar(200) not null,
    summary varchar(2000),
    -- A term of the list "service".
    theme varchar(60),
    level varchar(20) not null,
    seats integer,
    -- What it costs; null means nothing.
    fee varchar(200),
    registration varchar(20) not null,
    -- The number, address or page to register at.
    contact varchar(2000),
    -- Wall times of Europe/Paris: a workshop at 14:00 stays at 14:00 when the clocks change.
    starts_at timestamp(0) not null,
    ends_at timestamp(0) not null,
    -- RFC 5545, always with an end; null for a single date.
    recurrence varchar(200),
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_agenda_event_uuid unique (uuid),
    constraint fk_agenda_event_place foreign key (place_id) references place (id)
);
create index ix_agenda_event_place on agenda_event (place_id);

-- Derived from the event and its recurrence, so that a list of dates is a plain query.
create sequence agenda_session_seq start with 50 increment by 50;
create table agenda_session (
    id bigint primary key,
    event_id bigint not null,
    starts_at timestamp(0) not null,
    ends_at timestamp(0) not null,
    cancelled boolean not null,
    constraint uq_agenda_session_start unique (event_id, starts_at),
    constraint fk_agenda_session_event foreign key (event_id) references agenda_event (id)
);
create index ix_agenda_session_start on agenda_session (starts_at, id);
