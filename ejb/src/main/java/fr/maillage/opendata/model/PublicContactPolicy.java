package fr.maillage.opendata.model;

import fr.maillage.norm.PhonePolicy;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Tells the contacts of a structure from those of a person. Records do not say which is which, so what is not clearly
 * a structure's is kept back: an e-mail address is published when the part before the @ names a function (accueil,
 * contact…), or consists of words of the place's name, of its actor, of its commune or of the address's own domain;
 * mobile telephones are not published.
 */
public final class PublicContactPolicy {

    private static final Set<String> FUNCTIONS = Set.of(Parts.of(
            ("accueil administration agence aide amicale animation antenne asso association atelier ateliers biblio"
                    + " bibliotheque bonjour bureau ccas centre cias club collectif comite commune"
                    + " communication conseillernumerique contact contacts coordination cs csc culture cyber"
                    + " cyberbase direction ecole emploi epn equipe espace espaces fablab formation foyer"
                    + " france franceservices gestion hello inclusion info infos information informations"
                    + " inscription inscriptions insertion jeunesse locale ludotheque mairie maison mds"
                    + " mediateurs mediation mediatheque mission mjc msap numerique pimms point pole quartier"
                    + " rdv reception regie residence reservation secretariat service services social sociale"
                    + " solidarite solidarites support tierslieu tierslieux union ville"),
            " "));

    /** A shorter word may be part of a name. */
    private static final int TELLING = 5;

    private static final String KEPT_BACK = "[…]";

    private final Set<String> names;

    /** @param names how the place, its actor and its commune are called; each may be null */
    public PublicContactPolicy(String... names) {
        this.names = new HashSet<>();
        Arrays.stream(names).flatMap(name -> words(name).stream()).forEach(this.names::add);
    }

    /** The addresses that are clearly a structure's, in their order. */
    public List<String> emails(List<String> emails) {
        return emails.stream().filter(this::structural).toList();
    }

    /** The number, or null for a mobile one. */
    public String phone(String phone) {
        return phone == null || PhonePolicy.mobile(phone) ? null : phone;
    }

    /** The text without the addresses and numbers that are not published; null stays null. */
    public String text(String text) {
        if (text == null) {
            return null;
        }
        if (text.length() > OpendataPatterns.EMAIL.longest()) {
            return KEPT_BACK;
        }
        String mailless = OpendataPatterns.EMAIL
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(structural(m.group()) ? m.group() : KEPT_BACK));
        return OpendataPatterns.MOBILE_IN_TEXT.matcher(mailless).replaceAll(Matcher.quoteReplacement(KEPT_BACK));
    }

    private boolean structural(String email) {
        String plain = email.toLowerCase(Locale.ROOT);
        int at = plain.indexOf('@');
        if (at < 1) {
            return false;
        }
        List<String> said = words(plain.substring(0, at));
        List<String> domain = words(plain.substring(at + 1));
        return said.stream().anyMatch(PublicContactPolicy::function)
                || !said.isEmpty() && said.stream().allMatch(w -> names.contains(w) || domain.contains(w));
    }

    private static boolean function(String word) {
        return FUNCTIONS.contains(word) || FUNCTIONS.stream().anyMatch(f -> f.length() >= TELLING && word.contains(f));
    }

    private static List<String> words(String text) {
        return Arrays.stream(OpendataPatterns.SPACES_AND_DIGITS.split(PlainText.words(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
