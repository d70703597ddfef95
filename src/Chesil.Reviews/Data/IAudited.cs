namespace Chesil.Reviews.Data;

/// <summary>A row that changes only within an act, so that the change has a who, a when and a why. Saving it otherwise throws.</summary>
public interface IAudited;
