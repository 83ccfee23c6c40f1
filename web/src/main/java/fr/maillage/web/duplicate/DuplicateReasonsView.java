package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateReason;
import fr.maillage.web.shared.LanguageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reasons in pages: {@code #{reasons.text(reason)}}. */
@Named("reasons")
@RequestScoped
public class DuplicateReasonsView {

    @Inject
    private LanguageView language;

    public String text(DuplicateReason reason) {
        return DuplicateLabels.text(language.getLocale(), reason);
    }

    public String weight(DuplicateReason reason) {
        return DuplicateLabels.weight(reason);
    }
}
