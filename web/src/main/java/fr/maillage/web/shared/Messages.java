package fr.maillage.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All texts of the interface as one bundle, {@code #{msg['place.list.title']}}, in the language of the current page.
 *
 * <p>Each feature has {@code fr/maillage/web/<feature>/messages_fr.properties} and {@code messages_en.properties} with
 * the same keys, each beginning with the feature's name: by it the text is found, without a list of features and without
 * CDI. Texts with figures or names in them are read through
 * {@link Texts}; there, too, an apostrophe is written once.
 */
public class Messages extends ResourceBundle {

    /** Of those that Unicode leaves to everybody: no text has it. */
    private static final char APOSTROPHE = '\uE000';

    /** Those that there are; names that somebody else made up are not kept. */
    private static final Map<Source, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    /** The texts of a feature in a language. */
    private record Source(String feature, Locale locale) {}

    /** The text of a key; {@code ???key???} when there is none. */
    public static String text(Locale locale, String key) {
        return find(locale, key).orElse("???" + key + "???");
    }

    /** The text of a key in the language of the page being built. */
    public static String text(String key) {
        return text(currentLocale(), key);
    }

    /** Tells if a key has a text. */
    public static boolean has(String key) {
        return find(Languages.SUPPORTED.get(0), key).isPresent();
    }

    /**
     * The text of a key with {0}, {1}… filled in, numbers as the language writes them.
     *
     * @param args null counts as empty
     */
    public static String format(Locale locale, String key, Object... args) {
        // In MessageFormat an apostrophe quotes, within a choice even a doubled one: none is there while it formats.
        String pattern = text(locale, key).replace('\'', APOSTROPHE);
        Object[] filled = args.clone();
        for (int i = 0; i < filled.length; i++) {
            filled[i] = filled[i] == null ? "" : filled[i];
        }
        return new MessageFormat(pattern, locale).format(filled).replace(APOSTROPHE, '\'');
    }

    /** The language of the page being built; French outside pages. */
    public static Locale currentLocale() {
        return Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(FacesContext::getViewRoot)
                .map(UIViewRoot::getLocale)
                .flatMap(l -> Languages.supported(l.toLanguageTag()))
                .orElse(Languages.SUPPORTED.get(0));
    }

    private static Optional<String> find(Locale locale, String key) {
        int end = key.indexOf('.');
        return end < 0
                ? Optional.empty()
                : Optional.ofNullable(texts(key.substring(0, end), locale).get(key));
    }

    /** The texts of a feature; empty where it has none. */
    static Map<String, String> texts(String feature, Locale locale) {
        Source source = new Source(feature, locale);
        Map<String, String> known = TEXTS.get(source);
        if (known != null) {
            return known;
        }
        Map<String, String> texts = load(source);
        if (!texts.isEmpty()) {
            TEXTS.put(source, texts);
        }
        return texts;
    }

    private static Map<String, String> load(Source source) {
        // Keys may be made of what an address says: a name of a feature leads to no other folder.
        if (!source.feature().chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Map.of();
        }
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "fr.maillage.web." + source.feature() + ".messages",
                    source.locale(),
                    Messages.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            UnaryOperator<String> spaces =
                    Locale.FRENCH.getLanguage().equals(source.locale().getLanguage())
                            ? FrenchSpaces::put
                            : UnaryOperator.identity();
            return bundle.keySet().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, key -> spaces.apply(bundle.getString(key))));
        } catch (MissingResourceException e) {
            return Map.of();
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return find(currentLocale(), key).orElse(null);
    }

    /** None: texts are read by their keys, and nobody asks which there are. */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
