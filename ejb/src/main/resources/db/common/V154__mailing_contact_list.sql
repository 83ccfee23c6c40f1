-- Named lists of contacts: a filter that is asked anew each time, with people put in or left out by hand.
create sequence contact_list_seq start with 50 increment by 50;
create table contact_list (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    name varchar(200) not null,
    -- Whoever looks after it may change the list and write to it; its contacts are those of actors that act inside.
    territory_id bigint not null,
    actor_type varchar(60),
    network varchar(60),
    words varchar(200),
    archived_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    constraint uq_contact_list_uuid unique (uuid),
    constraint fk_contact_list_territory foreign key (territory_id) references territory (id)
);

create table contact_list_choice (
    list_id bigint not null,
    contact_id bigint not null,
    -- True: put in although the filter leaves her out; false: left out although the filter takes her.
    taken boolean not null,
    constraint pk_contact_list_choice primary key (list_id, contact_id),
    constraint fk_contact_list_choice_list foreign key (list_id) references contact_list (id),
    constraint fk_contact_list_choice_contact foreign key (contact_id) references actor_contact (id) on delete cascade
);
create index ix_contact_list_choice_contact on contact_list_choice (contact_id);

-- What was written to a list, with how many got it; the messages themselves are in the outbox.
create sequence mailing_seq start with 50 increment by 50;
create table mailing (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    list_id bigint not null,
    subject varchar(200) not null,
    body varchar(8000) not null,
    written integer not null,
    refused integer not null,
    without_address integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    constraint uq_mailing_uuid unique (uuid),
    constraint fk_mailing_list foreign key (list_id) references contact_list (id)
);
create index ix_mailing_list on mailing (list_id, created_at);
