package fr.maillage.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that a feature's messages are made of; in French, as their readers are. */
public final class MessageTexts {

    private final ResourceBundle sentences;

    /**
     * The sentences of a bundle.
     *
     * @param bundle such as {@code fr.maillage.confirmation.texts}
     */
    public MessageTexts(String bundle) {
        this.sentences = ResourceBundle.getBundle(bundle, Locale.FRENCH, MessageTexts.class.getClassLoader());
    }

    /** A sentence with its values. */
    public String of(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), Locale.FRENCH).format(values);
    }
}
