package fr.maillage.tabular;

import fr.maillage.shared.Problem;

/** The ways in which a whole file is refused; the problem's field is {@code file}. */
final class Unreadable {

    private Unreadable() {}

    static Problem because(String rule, String value, Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        return Problem.invalid("file", rule, value, texts);
    }
}
