/**
 * One norm per value that people and files write in many ways: telephone, identifier of an organisation, position,
 * e-mail, web and postal address. Forms, imports, what residents see and the open data all ask it, so that one accepts
 * what the other does and stores it alike. Texts are bounded before any pattern looks at them. Knows no feature.
 */
package fr.maillage.norm;
