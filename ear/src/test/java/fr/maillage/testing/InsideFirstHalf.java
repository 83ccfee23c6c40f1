package fr.maillage.testing;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests inside the EAR of the features up to {@code importing}, in a fixed order; the other half runs beside it. */
@Suite
@SelectPackages("fr.maillage")
@IncludeClassNamePatterns(InsideFirstHalf.CLASSES)
@ConfigurationParameter(
        key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
public class InsideFirstHalf {

    /** The names of its classes. */
    public static final String CLASSES = "fr\\.maillage\\.([a-h]|i[a-m]).*IT";
}
