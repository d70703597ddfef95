using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Care;

/// <summary>The services the review is about, and which needs which.</summary>
internal static class ServiceCatalogue
{
    public const string Emergency = "emergency-department";
    public const string Urgent = "urgent-treatment";
    public const string Medicine = "acute-medicine";
    public const string EmergencySurgery = "emergency-surgery";
    public const string Stroke = "stroke";
    public const string CriticalCare = "critical-care";
    public const string PlannedSurgery = "planned-surgery";
    public const string Outpatients = "outpatients";
    public const string Maternity = "maternity";
    public const string BirthCentre = "birth-centre";
    public const string Neonatal = "neonatal";
    public const string Paediatrics = "paediatrics";
    public const string CommunityBeds = "community-beds";
    public const string CommunityHub = "community-hub";
    public const string MentalHealth = "mental-health-inpatients";
    public const string GeneralPractice = "general-practice";

    public static IReadOnlyList<Service> All { get; } =
    [
        new(Emergency, "Emergency department, open all hours", "Emergency", null, "planning"),
        new(Urgent, "Urgent treatment centre", "Emergency", null, "planning"),
        new(Medicine, "Emergency medical wards", "Emergency", 90, "planning"),
        new(EmergencySurgery, "Emergency surgery", "Emergency", 90, "planning"),
        new(Stroke, "Hyperacute and acute stroke unit", "Emergency", 90, "planning"),
        new(CriticalCare, "Critical care", "Emergency", 80, "planning"),
        new(PlannedSurgery, "Planned surgery", "Planned", 85, "planning"),
        new(Outpatients, "Outpatient clinics", "Planned", null, "planning"),
        new(Maternity, "Consultant-led maternity unit", "Women and children", 70, "planning"),
        new(BirthCentre, "Midwife-led birth centre", "Women and children", null, "planning"),
        new(Neonatal, "Newborn care unit", "Women and children", 80, "planning"),
        new(Paediatrics, "Children's ward", "Women and children", 75, "planning"),
        new(CommunityBeds, "Community hospital beds", "Community", 92, "planning"),
        new(CommunityHub, "Community hub: clinics, tests and therapy, seven days", "Community", null, "planning"),
        new(MentalHealth, "Mental health wards", "Mental health", 90, "planning"),
        new(GeneralPractice, "GP practice", "Community", null, "planning"),
    ];

    public static IReadOnlyList<CoDependency> CoDependencies { get; } =
    [
        SameSite(Emergency, Medicine, "Four in ten people who are admitted come through the front door and need a medical bed straight away."),
        SameSite(Emergency, CriticalCare, "Some people arrive needing help to breathe within minutes."),
        SameSite(Emergency, EmergencySurgery, "A surgeon must be able to come to the resuscitation room."),
        SameSite(Medicine, CriticalCare, "Patients on the wards can become very ill very quickly."),
        SameSite(EmergencySurgery, CriticalCare, "High-risk operations at night need a critical care bed to go to."),
        SameSite(PlannedSurgery, CriticalCare, "Larger planned operations need a bed with close watch for a day or two."),
        SameSite(Stroke, Medicine, "The same physicians and the same scanner serve both."),
        SameSite(Maternity, Neonatal, "About one baby in ten needs special care after birth."),
        SameSite(Maternity, CriticalCare, "The anaesthetists of the labour ward share a rota with critical care, and a few mothers become very ill."),
        SameSite(Neonatal, Paediatrics, "Children's doctors look after newborn babies at night."),
        new(Paediatrics, Emergency, CoDependencyRelation.Networked, 30, "Very ill children are first seen in an emergency department.", "planning"),
        new(Stroke, Emergency, CoDependencyRelation.Networked, 30, "People who walk in with a stroke must be moved on fast.", "planning"),
        new(BirthCentre, Maternity, CoDependencyRelation.Networked, 45, "When labour does not go to plan, mother and baby are moved to doctors.", "planning"),
        new(CommunityBeds, CommunityHub, CoDependencyRelation.InReach, null, "Therapists from the hub help people get back on their feet.", "planning"),
        new(Urgent, Emergency, CoDependencyRelation.Networked, 45, "One in twenty people seen needs to go on to an emergency department.", "planning"),
    ];

    private static CoDependency SameSite(string service, string needs, string reason) => new(service, needs, CoDependencyRelation.SameSite, null, reason, "planning");
}
