-- What other features may know of offers.
create view offer_card as
    select id, place_id, actor_id from offer;

create view offer_card_term as
    select offer_id, vocabulary, term, rank from offer_term;
