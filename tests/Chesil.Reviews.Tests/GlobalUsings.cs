// As in the application: kinds are the same in packages and here.
global using ChangeKind = Chesil.Packages.Tables.ChangeKind;
global using CoDependencyRelation = Chesil.Packages.Tables.CoDependencyRelation;
global using HurdleResult = Chesil.Packages.Tables.HurdleResult;
global using OptionKind = Chesil.Packages.Tables.OptionKind;
global using SiteKind = Chesil.Packages.Tables.SiteKind;
