package fr.maillage.web.help;

import java.util.List;

/** The words of the trade that pages explain; {@code help.word.…} and {@code help.meaning.…} have their texts. */
final class Glossary {

    static final List<String> WORDS = List.of(
            "territory",
            "ept",
            "epci",
            "qpv",
            "iris",
            "perimeter",
            "actor",
            "place",
            "offer",
            "capacity",
            "session",
            "freshness",
            "confirm",
            "provenance",
            "proposal",
            "duplicate",
            "merge",
            "campaign",
            "refusal",
            "archive",
            "pivot",
            "typology",
            "ccas",
            "cnfs",
            "drop-in",
            "orientation",
            "need",
            "mapping",
            "dry-run",
            "reject",
            "indicator",
            "snapshot",
            "not-computable",
            "job",
            "right",
            "audit",
            "token");

    private Glossary() {}
}
