package fr.maillage.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts of the interface as one bundle, {@code #{msg['place.list.title']}}, in the language of the current page.
 *
 * <p>Each feature has {@code fr/maillage/web/<feature>/messages_fr.properties} and {@code messages_en.properties} with
 * the same keys, each beginning with the feature's name. Texts with figures or names in them are read through
 * {@link Texts}; there, too, an apostrophe is written once.
 */
public class Messages extends ResourceBundle {

    /** The features that have texts. */
    static final List<String> FEATURES = List.of(
            "shared",
            "home",
            "work",
            "identity",
            "administration",
            "legal",
            "help",
            "territory",
            "audit",
            "job",
            "actor",
            "confirmation",
            "mailing",
            "notification",
            "place",
            "duplicate",
            "offer",
            "moderation",
            "agenda",
            "map",
            "interop",
            "indicator",
            "report",
            "opendata",
            "orientation");

    /** Of those that Unicode leaves to everybody: no text has it. */
    private static final char APOSTROPHE = '\uE000';

    private static final Map<Locale, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    /** The text of a key; {@code ???key???} when there is none. */
    public static String text(Locale locale, String key) {
        return Optional.ofNullable(texts(locale).get(key)).orElse("???" + key + "???");
    }

    /** The text of a key in the language of the page being built. */
    public static String text(String key) {
        return text(currentLocale(), key);
    }

    /** Whether a key has a text. */
    public static boolean has(String key) {
        return texts(Languages.SUPPORTED.get(0)).containsKey(key);
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
    static Locale currentLocale() {
        return Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(FacesContext::getViewRoot)
                .map(UIViewRoot::getLocale)
                .flatMap(l -> Languages.supported(l.toLanguageTag()))
                .orElse(Languages.SUPPORTED.get(0));
    }

    static Map<String, String> texts(Locale locale) {
        return TEXTS.computeIfAbsent(locale, Messages::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        for (String feature : FEATURES) {
            String base = "fr.maillage.web." + feature + ".messages";
            ResourceBundle bundle = ResourceBundle.getBundle(
                    base,
                    locale,
                    Messages.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return Map.copyOf(texts);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts(currentLocale()).get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts(currentLocale()).keySet());
    }
}
