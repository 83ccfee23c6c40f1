package fr.maillage.diagnosis.survey.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of answer that a question wants. */
public enum QuestionKind {
    /** Nothing: a text between questions. */
    NOTE,
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    /** One of a list. */
    ONE,
    /** Any of a list. */
    SEVERAL,
    /** A whole number between two. */
    SCALE;

    /** As files and programs write it: note, text, integer, decimal, date, one, several, scale. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Tells if it has a list of choices. */
    public boolean listed() {
        return this == ONE || this == SEVERAL;
    }

    public boolean numeric() {
        return this == INTEGER || this == DECIMAL || this == SCALE;
    }
}
