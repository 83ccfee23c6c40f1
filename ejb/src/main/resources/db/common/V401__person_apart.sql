-- People apart from their functions: what an actor is reached through is a function of a person (ADR 0034).
create table person (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    name varchar(200) not null,
    email varchar(254),
    phone varchar(20),
    -- Asked not to be written to.
    no_mail boolean not null,
    -- Where somebody belongs who was entered for herself; null for whom only her functions tell of.
    territory_id bigint,
    -- The opaque identifier of her account; accounts may be erased before her.
    account varchar(36),
    -- The entry that this one was found to double; archived then.
    merged_into bigint,
    -- Begins with the name, so that it also sorts by name.
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_person_uuid unique (uuid),
    constraint fk_person_territory foreign key (territory_id) references territory (id),
    constraint fk_person_merged foreign key (merged_into) references person (id) on delete cascade
);
create index ix_person_search on person (search_text, id);
create index ix_person_email on person (email);
create index ix_person_territory on person (territory_id);
create index ix_person_merged on person (merged_into);
create index ix_person_updated on person (updated_at, id);

-- One person for each contact. Two with one address stay two: they may share a mailbox.
insert into person (id, uuid, version, name, email, phone, no_mail, search_text, created_at, updated_at)
    select id, uuid, 1, name, email, phone, no_mail,
        trim(translate(replace(replace(lower(name), 'œ', 'oe'), 'æ', 'ae'), 'àâäçéèêëîïôöùûüÿ-''’.', 'aaaceeeeiioouuuy    ')),
        created_at, updated_at
    from actor_contact;

alter table actor_contact add column person_id bigint;
update actor_contact set person_id = id;
alter table actor_contact alter column person_id set not null;
alter table actor_contact add constraint fk_actor_contact_person foreign key (person_id) references person (id);
create index ix_actor_contact_person on actor_contact (person_id);
alter table actor_contact drop column name;
alter table actor_contact drop column email;
alter table actor_contact drop column phone;
alter table actor_contact drop column no_mail;

-- What others read of contacts joins both, on H2, too: a synonym stands for one table.
create view contact_card as
    select k.id as id, k.actor_id as actor_id, p.name as name, p.email as email, p.no_mail as no_mail
    from actor_contact k join person p on p.id = k.person_id;
