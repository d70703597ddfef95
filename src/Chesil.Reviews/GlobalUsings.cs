// Kinds are the same in packages and here. The records of packages are not brought in: they have the names of our own nouns.
global using ChangeKind = Chesil.Packages.Tables.ChangeKind;
global using CoDependencyRelation = Chesil.Packages.Tables.CoDependencyRelation;
global using DatePrecision = Chesil.Packages.Tables.DatePrecision;
global using HurdleResult = Chesil.Packages.Tables.HurdleResult;
global using OptionKind = Chesil.Packages.Tables.OptionKind;
global using SiteKind = Chesil.Packages.Tables.SiteKind;
global using TimelineKind = Chesil.Packages.Tables.TimelineKind;
