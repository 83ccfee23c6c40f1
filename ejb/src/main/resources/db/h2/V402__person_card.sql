create synonym person_card for person;
