-- Surveys: a questionnaire of the committee, and what people answered to it.
create sequence survey_seq start with 50 increment by 50;
create table survey (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    title varchar(200) not null,
    -- Inside which those who answer live or work.
    territory_id bigint not null,
    -- Whom it asks: professionals or residents.
    side varchar(20) not null,
    opens_on date not null,
    -- Its last day.
    closes_on date not null,
    -- What those who answer read first; null for nothing.
    introduction varchar(2000),
    -- How many answers it wants; null where it says nothing.
    goal integer,
    -- From which its public link follows; another one ends the old link.
    link_seed varchar(36) not null,
    -- SHA-256 of the link's secret, hexadecimal, by which it is recognised.
    link_digest varchar(64) not null,
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_survey_uuid unique (uuid),
    constraint uq_survey_link unique (link_digest),
    constraint fk_survey_territory foreign key (territory_id) references territory (id),
    check (closes_on >= opens_on)
);
create index ix_survey_territory on survey (territory_id);
create index ix_survey_search on survey (search_text, id);

-- The questions of a survey. The last version counts; one that was answered never changes.
create sequence survey_form_seq start with 50 increment by 50;
create table survey_form (
    id bigint primary key,
    survey_id bigint not null,
    number integer not null,
    -- The questions in their order, as JSON (SurveyFormJson).
    questions varchar(200000) not null,
    created_at timestamp(6) with time zone not null,
    constraint uq_survey_form unique (survey_id, number),
    constraint fk_survey_form_survey foreign key (survey_id) references survey (id)
);

-- How many answers are wanted of a commune, of a public, or of a public of a commune.
create table survey_goal (
    survey_id bigint not null,
    -- 0 for all communes.
    commune_id bigint not null,
    -- A code of audience; empty for everybody.
    audience varchar(60) not null,
    wanted integer not null,
    constraint pk_survey_goal primary key (survey_id, commune_id, audience),
    constraint fk_survey_goal_survey foreign key (survey_id) references survey (id)
);

-- One filled-in questionnaire, without a name.
create sequence survey_answer_seq start with 50 increment by 50;
create table survey_answer (
    id bigint primary key,
    survey_id bigint not null,
    form_id bigint not null,
    -- By which the same sheet, sent again, is known: what the page drew, or what a file calls it.
    entry_key varchar(64) not null,
    -- link, interviewer or file
    source varchar(20) not null,
    -- Whether she agreed to what her answers serve; a file does not say it.
    consented boolean not null,
    answered_on date not null,
    commune_id bigint not null,
    -- A code of audience; null where nothing is said.
    audience varchar(60),
    -- SHA-256 of the code that opens and erases it; null where none was given.
    receipt_hash varchar(64),
    created_at timestamp(6) with time zone not null,
    constraint uq_survey_answer unique (survey_id, entry_key),
    constraint uq_survey_answer_receipt unique (receipt_hash),
    constraint fk_survey_answer_survey foreign key (survey_id) references survey (id),
    constraint fk_survey_answer_form foreign key (form_id) references survey_form (id),
    constraint fk_survey_answer_commune foreign key (commune_id) references territory (id)
);
create index ix_survey_answer_form on survey_answer (form_id);
create index ix_survey_answer_commune on survey_answer (commune_id);
create index ix_survey_answer_created on survey_answer (created_at);

-- What somebody answered to a question: one row, or one for each thing that she ticked.
create sequence survey_value_seq start with 50 increment by 50;
create table survey_value (
    id bigint primary key,
    answer_id bigint not null,
    survey_id bigint not null,
    question varchar(40) not null,
    rank integer not null,
    -- The name of a choice, a number, a day, or her words.
    said varchar(2000) not null,
    -- Of free words: waiting, shown or put-away; null for everything else.
    review varchar(20),
    constraint uq_survey_value unique (answer_id, question, rank),
    constraint fk_survey_value_answer foreign key (answer_id) references survey_answer (id) on delete cascade
);
create index ix_survey_value_survey on survey_value (survey_id, question);
create index ix_survey_value_review on survey_value (survey_id, review);
