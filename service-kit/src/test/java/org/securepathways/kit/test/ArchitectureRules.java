package org.securepathways.kit.test;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.AccessScope;

/** The shape every service keeps, by name of the rule. */
public final class ArchitectureRules {
    private static final DescribedPredicate<JavaMethod> AN_ENDPOINT = DescribedPredicate.describe(
            "an endpoint",
            method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    private static final DescribedPredicate<JavaMethod> NEITHER_CANCELLABLE_NOR_PLAIN = DescribedPredicate.describe(
            "@Cancellable(false)",
            method -> method.isAnnotatedWith(Cancellable.class)
                    && !method.getAnnotationOfType(Cancellable.class).value());
    private static final DescribedPredicate<JavaMethod> A_ROLE = DescribedPredicate.describe(
            "a role", method -> method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class));
    private static final DescribedPredicate<JavaMethod> AN_ACCESS_SCOPE = DescribedPredicate.describe(
            "an AccessScope",
            method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(AccessScope.class)));
    private static final DescribedPredicate<JavaMethod> A_PACKAGE_THAT_CHECKS = DescribedPredicate.describe(
            "a package marked @CheckReturnValue",
            method -> method.getOwner()
                    .getPackage()
                    .tryGetAnnotationOfType(CheckReturnValue.class)
                    .isPresent());
    private static final DescribedPredicate<JavaClass> OF_THE_MODEL = DescribedPredicate.describe(
            "of the model",
            type -> Stream.of(".rest", ".store", ".messaging").noneMatch(type.getPackageName()::contains)
                    && !isPort(type)
                    && !type.getName().matches(".*(Commands|package-info)(\\$.*)?")
                    && !type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                    && !type.isAnnotatedWith("jakarta.inject.Singleton"));

    private ArchitectureRules() {}

    /** The service's own classes, without its tests. */
    public static JavaClasses of(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** The rules, by name. */
    public static Map<String, ArchRule> in(String root) {
        return Map.ofEntries(
                Map.entry(
                        "the model knows no framework and no technology of ours",
                        noClasses()
                                .that(OF_THE_MODEL)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "io..",
                                        "jakarta..",
                                        "com.fasterxml..",
                                        "org.hibernate..",
                                        "org.apache.kafka..",
                                        "..rest..",
                                        "..store..",
                                        "..messaging..",
                                        "org.securepathways.kit.inbox..")),
                Map.entry(
                        "a caller who hangs up cancels nothing",
                        methods()
                                .that(AN_ENDPOINT)
                                .and()
                                .haveRawReturnType(Uni.class)
                                .should(have(NEITHER_CANCELLABLE_NOR_PLAIN))),
                Map.entry(
                        "every endpoint names who may call it",
                        methods().that(AN_ENDPOINT).should(have(A_ROLE))),
                Map.entry(
                        "every query takes the caller's scope",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .haveSimpleNameEndingWith("Query")
                                .and()
                                .arePublic()
                                .should(have(AN_ACCESS_SCOPE))),
                Map.entry(
                        "resources read through queries only",
                        noClasses()
                                .that()
                                .areAnnotatedWith(Path.class)
                                .should()
                                .dependOnClassesThat()
                                .haveSimpleNameEndingWith("Table")),
                Map.entry(
                        "time comes from the clock",
                        noClasses()
                                .should()
                                .callMethodWhere(DescribedPredicate.describe(
                                        "asks the machine for the time",
                                        call -> asksTheMachine(
                                                call.getTargetOwner().getName(),
                                                call.getName(),
                                                call.getTarget().getRawParameterTypes().stream()
                                                        .anyMatch(type -> type.isEquivalentTo(Clock.class)))))),
                Map.entry(
                        "rows stay in their package",
                        classes()
                                .that()
                                .areAnnotatedWith(Entity.class)
                                .should()
                                .bePackagePrivate()
                                .allowEmptyShould(true)),
                Map.entry(
                        "features form no circle",
                        slices().matching(root + ".(*)..").should().beFreeOfCycles()),
                Map.entry(
                        "names say what things are",
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Service|Base|Abstract[A-Za-z]*)")),
                Map.entry(
                        "a Uni nobody chains is a compile error",
                        methods()
                                .that()
                                .haveRawReturnType(Uni.class)
                                .should(have(A_PACKAGE_THAT_CHECKS))
                                .allowEmptyShould(true)));
    }

    /** An interface of nothing but what takes its time: others do it. */
    private static boolean isPort(JavaClass type) {
        return type.isInterface()
                && !type.getMethods().isEmpty()
                && type.getMethods().stream()
                        .allMatch(method -> method.getRawReturnType().isEquivalentTo(Uni.class));
    }

    private static boolean asksTheMachine(String owner, String method, boolean takesClock) {
        boolean now = owner.startsWith("java.time.") && method.equals("now") && !takesClock;
        boolean clock = owner.equals("java.time.Clock") && method.startsWith("system");
        boolean millis = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        return now || clock || millis;
    }
}
