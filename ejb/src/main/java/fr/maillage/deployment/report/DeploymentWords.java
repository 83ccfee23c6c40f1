package fr.maillage.deployment.report;

import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Wording of the reports of the deployment. */
record DeploymentWords(ReportTexts texts) {

    private static final int CENTS = 2;

    String get(String key, Object... arguments) {
        return texts.get("deployment." + key, arguments);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", texts.locale()).format(day);
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(CENTS);
        return format.format(value);
    }

    /** Euros to the cent. */
    String money(BigDecimal euros) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(CENTS);
        format.setMaximumFractionDigits(CENTS);
        return get("money", format.format(euros));
    }

    ReportValue unknownOr(String text) {
        return ReportValue.textOr(text, get("unknown"));
    }
}
