create synonym ask_link_card for ask_link;
