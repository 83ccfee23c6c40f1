-- Campaigns that ask those who run places whether the records are still right.
create sequence campaign_seq start with 50 increment by 50;
create table campaign (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    name varchar(200) not null,
    territory_id bigint not null,
    -- Which places are due: those whose record is that old, or of unknown age.
    age_months integer not null,
    source varchar(100),
    label varchar(60),
    subject varchar(200) not null,
    body varchar(5000) not null,
    link_days integer not null,
    remind_days integer not null,
    remind_most integer not null,
    -- PREPARING, RUNNING or STOPPED
    state varchar(12) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    stopped_at timestamp(6) with time zone,
    constraint uq_campaign_uuid unique (uuid),
    constraint fk_campaign_territory foreign key (territory_id) references territory (id)
);

-- Whom a campaign writes to: one message for all the records of an address; or an actor or a place without any.
create sequence campaign_target_seq start with 50 increment by 50;
create table campaign_target (
    id bigint primary key,
    -- Also what the link is made from; of the link itself only a digest is known.
    uuid varchar(36) not null,
    version integer not null,
    campaign_id bigint not null,
    target_key varchar(300) not null,
    name varchar(300) not null,
    email varchar(254),
    link_hash varchar(64),
    -- WAITING, SENT, OPENED, ANSWERED, UNREACHABLE, REFUSED or NO_ADDRESS
    state varchar(12) not null,
    reminders integer not null,
    message_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    opened_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    expires_at timestamp(6) with time zone,
    -- From when on nobody can be expected to answer any more.
    silent_from timestamp(6) with time zone,
    constraint uq_campaign_target_uuid unique (uuid),
    -- A job that is run again writes to nobody twice.
    constraint uq_campaign_target_key unique (campaign_id, target_key),
    constraint uq_campaign_target_link unique (link_hash),
    constraint fk_campaign_target_campaign foreign key (campaign_id) references campaign (id)
);
create index ix_campaign_target_state on campaign_target (campaign_id, state, id);

create sequence campaign_place_seq start with 50 increment by 50;
create table campaign_place (
    id bigint primary key,
    campaign_id bigint not null,
    target_id bigint not null,
    place_id bigint not null,
    -- CONFIRMED, CORRECTED, CLOSED or TELEPHONE; empty while nothing was said.
    answer varchar(12),
    answered_at timestamp(6) with time zone,
    answered_by varchar(300),
    constraint uq_campaign_place unique (campaign_id, place_id),
    constraint fk_campaign_place_target foreign key (target_id) references campaign_target (id),
    constraint fk_campaign_place_place foreign key (place_id) references place (id)
);
create index ix_campaign_place_target on campaign_place (target_id);
create index ix_campaign_place_place on campaign_place (place_id, campaign_id);
