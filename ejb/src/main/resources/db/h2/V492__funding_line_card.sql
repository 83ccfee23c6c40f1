create synonym funding_line_card for funding_line;
