package fr.maillage.web.plan.action;

import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.LinkPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Suggests findings by words of their titles: {@code F07 – Le smartphone d'abord}, or the title of one without a code. */
@RequestScoped
public class FindingNames implements Reference {

    @Inject
    private FindingService findings;

    @Override
    public List<String> suggested(String words) {
        return findings.suggested(words).stream()
                .map(finding -> label(finding.code(), finding.title()))
                .toList();
    }

    /** The code of a finding that is written as here; anything else as it was typed. */
    @Override
    public String meant(String field, String typed) {
        int between = typed.indexOf(LinkPages.BETWEEN);
        if (between < 1) {
            return typed;
        }
        String code = typed.substring(0, between);
        return findings.suggested(typed.substring(between + LinkPages.BETWEEN.length())).stream()
                        .anyMatch(finding -> code.equals(finding.code()))
                ? code
                : typed;
    }

    /** Text of an input for a finding. */
    static String label(String code, String title) {
        return code == null ? title : code + LinkPages.BETWEEN + title;
    }
}
