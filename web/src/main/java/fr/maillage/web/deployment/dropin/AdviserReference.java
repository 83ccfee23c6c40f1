package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.shared.PlainText;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Suggests advisers by the codes that drop-ins have already; who they are is not kept. */
@RequestScoped
public class AdviserReference implements Reference {

    @Inject
    private DropInService dropIns;

    @Override
    public List<String> suggested(String words) {
        String letters = PlainText.letters(words);
        return dropIns.advisers(null).stream()
                .filter(code -> PlainText.letters(code).contains(letters))
                .limit(SUGGESTIONS)
                .toList();
    }

    @Override
    public String meant(String field, String typed) {
        return typed;
    }
}
