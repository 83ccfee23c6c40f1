package fr.maillage.shared.setting;

import fr.maillage.shared.SharedPatterns;
import fr.maillage.shared.setting.EnvironmentSetting.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settings of the operator (README.md), as they are now, for administrators to read. No secret leaves this class. */
@ApplicationScoped
public class Environment {

    private static final String MASK = "••••••";

    @Inject
    private Settings settings;

    /** All of it, in the order of the README. */
    public List<EnvironmentSetting> list() {
        List<EnvironmentSetting> list = new ArrayList<>();
        list.add(of("MAILLAGE_PORT", "8080"));
        list.add(of("MAILLAGE_DATA", settings.dataFolder().toString()));
        list.add(of("MAILLAGE_DB_URL", null));
        list.add(of("MAILLAGE_DB_USER", null));
        list.add(secret("MAILLAGE_DB_PASSWORD"));
        list.add(of("MAILLAGE_STATEMENT_SECONDS", String.valueOf(settings.statementSeconds())));
        list.add(secret("MAILLAGE_ADMIN_PASSWORD"));
        list.add(of("MAILLAGE_DEMO", String.valueOf(settings.demonstration())));
        list.add(of("MAILLAGE_TERRITORY", settings.committeeTerritory()));
        list.add(of("MAILLAGE_BASE_URL", settings.baseUrl()));
        list.add(server("MAILLAGE_SMTP_URL"));
        list.add(of("MAILLAGE_MAIL_FROM", settings.mailFrom()));
        list.add(of("MAILLAGE_CONTACT_PAUSE_DAYS", String.valueOf(settings.contactPauseDays())));
        list.add(of("MAILLAGE_MAX_UPLOAD_BYTES", String.valueOf(settings.maxUploadBytes())));
        list.add(of("MAILLAGE_BEHIND_PROXY", "false"));
        return list;
    }

    private static EnvironmentSetting secret(String name) {
        EnvironmentSetting setting = of(name, null);
        return new EnvironmentSetting(name, setting.value() == null ? null : MASK, setting.origin());
    }

    /** Whatever stands before the server's name may be a password, also where the address is no right one. */
    private static EnvironmentSetting server(String name) {
        EnvironmentSetting setting = of(name, null);
        return new EnvironmentSetting(
                name,
                setting.value() == null
                        ? null
                        : SharedPatterns.USER_INFO.replaceAll(setting.value(), "//" + MASK + "@"),
                setting.origin());
    }

    private static EnvironmentSetting of(String name, String otherwise) {
        Optional<String> environment = filled(System.getenv(name));
        if (environment.isPresent()) {
            return new EnvironmentSetting(name, harmless(environment.get()), Origin.ENVIRONMENT);
        }
        return filled(System.getProperty(name))
                .map(value -> new EnvironmentSetting(name, harmless(value), Origin.PROPERTY))
                .orElseGet(() -> new EnvironmentSetting(name, otherwise, Origin.DEFAULT));
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::trim).filter(t -> !t.isEmpty());
    }

    /** Addresses of databases may carry credentials. */
    static String harmless(String value) {
        if (value.length() > SharedPatterns.CREDENTIALS.longest()) {
            return MASK;
        }
        return SharedPatterns.CREDENTIALS.replaceAll(
                SharedPatterns.SECRET.replaceAll(value, "$1" + MASK), "//" + MASK + "@");
    }
}
