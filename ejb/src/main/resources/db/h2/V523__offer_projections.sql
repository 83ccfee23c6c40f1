-- As PostgreSQL's script of this version describes them; see V380.
create synonym offer_card for offer;
create synonym offer_card_term for offer_term;
