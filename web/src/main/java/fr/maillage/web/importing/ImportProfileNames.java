package fr.maillage.web.importing;

import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Names that people give the forms of files: the product's own by their texts, mappings by their names. */
@Named("importProfiles")
@RequestScoped
public class ImportProfileNames {

    @Inject
    private LanguageView language;

    /** The short name of a form. */
    public String shortName(String profile) {
        return shortName(profile, language.getLocale());
    }

    public static String shortName(String profile, Locale locale) {
        String key = "interop.profile.short." + profile;
        if (profile == null || Messages.has(key)) {
            return Messages.text(locale, key);
        }
        return ShippedMappings.byName(profile).map(Mapping::title).orElse(profile);
    }
}
